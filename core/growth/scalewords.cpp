// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalewords.h"

#include <QHash>
#include <QString>

namespace depthchart::core {

namespace {

using Meanings = QHash<QString, WordMeaning>;

struct RoleWords
{
    WordRoles roles;
    QStringView words;
};

struct PeriodWords
{
    WordRole role;
    Period period;
    QStringView words;
};

struct MagnitudeWords
{
    quint8 exponent;
    QStringView words;
};

struct NounWords
{
    QStringView word;
    QStringView noun;
    Period period;
};

constexpr RoleWords roleWords[] = {
    {WordRole::Per, u"per"},
    {WordRole::Article, u"a an"},
    {WordRole::Each, u"each every"},
    {WordRole::Stop | WordRole::Preposition,
     uR"(of in on for to from by within without under across via into onto through during since until after
before between among against as than like around off out up down behind beyond inside outside upon
toward towards about near below above along over)"},
    {WordRole::Stop | WordRole::Preposition | WordRole::Cut, u"at with"},
    {WordRole::Stop | WordRole::Cut,
     u"but while that which who whom whose then so yet if because when where whereas nor not"},
    {WordRole::Cut, u"and or plus"},
    {WordRole::Stop,
     uR"(a an per each every no i he she they we you it them him us me its this that these those his her our
their my your here there is are was were be been being am has have had having do does did can could
will would may might must should shall also just still now always often together)"},
    {WordRole::Stop,
     uR"(serving serves serve served handling handles handle reaching reaches reach reached supporting
supports covering covers helping helps saving saves using uses adding adds making makes
giving gives letting lets taking takes getting gets including includes involving spanning allowing
allows enabling enables needs reduces reduced cuts increases improves keeps answering ingesting
powering powers)"},
    {WordRole::Stop,
     uR"(percent percentage percentages percentile pct pp point points bp bps times fold folds bit bits px
pixel pixels km kg mm cm watt watts kw kwh mw gw dozen dozens x epoch epochs
less fewer star stars degree degrees way dim dims shot hz khz mhz ghz mp dpi db kbps mbps gbps gbit
mbit dimensional dimension dimensions)"},
    {WordRole::Stop | WordRole::Currency,
     uR"(usd eur gbp chf inr jpy cad aud dollar dollars euro euros pound pounds cent cents rupee rupees yen
yuan)"},
    {WordRole::Currency, u"rs"},
    {WordRole::Stop | WordRole::Month | WordRole::BeforeYear,
     uR"(january february march april may june july august september october november december jan feb mar
apr jun jul aug sep sept oct nov dec)"},
    {WordRole::BeforeYear,
     uR"(in since during until till early late mid fy cy circa spring summer autumn fall winter year q1 q2 q3
q4 h1 h2 before after through from)"},
    {WordRole::Label,
     uR"(level levels lvl tier tiers step steps phase phases stage stages chapter chapters figure figures fig
grade grades class type types sprint sprints round rounds rank priority severity sev option options
milestone milestones rule criterion zone floor number no nr wave gate generation gen series
iteration principle goal objective day week month year python java javascript node php ruby rust ios
android macos ubuntu debian kubernetes postgres postgresql mysql redis pytorch tensorflow cuda
claude llama gemini mistral mixtral qwen gemma phi deepseek grok whisper bert opus sonnet haiku palm
falcon industry web formula season)"},
    {WordRole::Name,
     uR"(version versions ver release v fortune forbes top iso rfc soc nist article office windows gpt
chatgpt covid copyright section http form port error code status)"},
    {WordRole::Model,
     uR"(model models llm llms slm parameter parameters param params checkpoint checkpoints weights
transformer transformers moe network networks llama mistral mixtral qwen gemma phi deepseek falcon
bert)"},
    {WordRole::Hardware,
     uR"(ram vram dram hbm memory gpu gpus cpu cpus card cards a100 a100s h100 h100s h200 l4 l40s t4 v100
laptop macbook model models checkpoint checkpoints weights heap footprint limit ssd ssds disk disks
nvme drive drives hdd laptops)"},
    {WordRole::NoPlural,
     uR"(sales news sports ops devops mlops llmops aiops secops dataops analytics communications logistics
graphics electronics kubernetes windows postgres goods savings customs economics physics mathematics
saas paas sms gps dns https css js ios macos pos cms rss aws previous various resources overseas gas
robotics ethics genomics diagnostics statistics)"},
    {WordRole::Determiner, u"the our its their these those your my all"},
    {WordRole::Repeated,
     uR"(refreshed updated retrained rebuilt reindexed synced synchronised synchronized recomputed
regenerated re renewed rotated reloaded)"},
    {WordRole::Head,
     uR"(user users seat seats head heads capita account accounts person people customer customers session
conversation)"},
    {WordRole::KindOfDay,
     u"calendar business working peak average single given school typical normal busy solid one full"},
    {WordRole::Load,
     uR"(volume volumes load loads traffic throughput average avg mean peak total count intake ingest output
usage of about around roughly over nearly almost approximately approx up to than more some least at
is was a the reach audience base runs with batch batches rate number peaks)"},
    {WordRole::Reach,
     uR"(of is was from to at up around about over roughly nearly grew grown rose risen raised reached
reaching reaches hit hits tops peaks peaking peaked and)"},
    {WordRole::Served,
     uR"(for by to across among helps help helping supports support supporting assists assist assisting
serves serve serving reaches reach reaching frees saves trains training coaches coaching lets
letting gives giving)"},
    {WordRole::Software,
     uR"(ai llm autonomous specialised specialized software sub tool coding parallel concurrent collaborating
cooperating planning reasoning virtual intelligent)"},
    {WordRole::Within,
     u"in within over once twice thrice times half under than for after until of takes took last"},
};

constexpr PeriodWords periodWords[] = {
    {WordRole::Time, Period::Second, u"second seconds sec secs"},
    {WordRole::Time, Period::Minute, u"minute minutes min mins"},
    {WordRole::Time, Period::Hour, u"hour hours hr hrs"},
    {WordRole::Time, Period::Day,
     u"day days night nights weekday weekdays workday morning evening afternoon"},
    {WordRole::Time, Period::Week, u"week weeks wk wks"},
    {WordRole::Time, Period::Month, u"month months mo mos mth mths"},
    {WordRole::Time, Period::Year, u"year years yr yrs annum"},
    {WordRole::Time, Period::Other,
     uR"(millisecond milliseconds ms microsecond microseconds quarter quarters fortnight fortnights weekend
weekends season semester term decade sprint sprints shift)"},
    {WordRole::ShortTime, Period::Second, u"s"},
    {WordRole::ShortTime, Period::Minute, u"m"},
    {WordRole::ShortTime, Period::Hour, u"h"},
    {WordRole::ShortTime, Period::Day, u"d"},
    {WordRole::ShortTime, Period::Week, u"w"},
    {WordRole::ShortTime, Period::Year, u"y"},
    {WordRole::Periodic, Period::Hour, u"hourly"},
    {WordRole::Periodic, Period::Day, u"daily nightly"},
    {WordRole::Periodic, Period::Week, u"weekly"},
    {WordRole::Periodic, Period::Month, u"monthly"},
    {WordRole::Periodic, Period::Year, u"yearly annual annually"},
    {WordRole::Periodic, Period::Other, u"quarterly fortnightly biweekly"},
};

constexpr MagnitudeWords magnitudeWords[] = {
    {2, u"hundred"},
    {3, u"k thousand thousands"},
    {5, u"lakh lakhs"},
    {6, u"m mm mn mio mil mln million millions"},
    {7, u"crore crores"},
    {9, u"b bn bln billion billions"},
    {12, u"t tn trn trillion trillions"},
};

constexpr NounWords nounWords[] = {
    {u"rps", u"requests", Period::Second},     {u"rpm", u"requests", Period::Minute},
    {u"rph", u"requests", Period::Hour},       {u"rpd", u"requests", Period::Day},
    {u"qps", u"queries", Period::Second},      {u"qpm", u"queries", Period::Minute},
    {u"qph", u"queries", Period::Hour},        {u"qpd", u"queries", Period::Day},
    {u"tps", u"transactions", Period::Second}, {u"tpm", u"tokens", Period::Minute},
    {u"tpd", u"tokens", Period::Day},          {u"eps", u"events", Period::Second},
    {u"fps", u"frames", Period::Second},       {u"dau", u"users", Period::Day},
    {u"daus", u"users", Period::Day},          {u"wau", u"users", Period::Week},
    {u"waus", u"users", Period::Week},         {u"mau", u"users", Period::Month},
    {u"maus", u"users", Period::Month},        {u"ccu", u"users", Period::None},
    {u"req", u"requests", Period::None},       {u"reqs", u"requests", Period::None},
    {u"msg", u"messages", Period::None},       {u"msgs", u"messages", Period::None},
    {u"txn", u"transactions", Period::None},   {u"txns", u"transactions", Period::None},
    {u"ops", u"operations", Period::None},     {u"tx", u"transactions", Period::None},
    {u"tok", u"tokens", Period::None},         {u"toks", u"tokens", Period::None},
};

template<class Use>
void forEachWord(QStringView words, Use use)
{
    for (const QString &word : words.toString().simplified().split(u' '))
        use(word);
}

Meanings allMeanings()
{
    Meanings meanings;
    for (const auto &[roles, words] : roleWords)
        forEachWord(words, [&, added = roles](const QString &word) { meanings[word].roles |= added; });
    for (const auto &each : periodWords) {
        forEachWord(each.words, [&](const QString &word) {
            meanings[word].roles |= each.role;
            meanings[word].period = each.period;
        });
    }
    for (const auto &each : magnitudeWords) {
        forEachWord(each.words, [&](const QString &word) {
            meanings[word].roles |= WordRole::Magnitude;
            meanings[word].exponent = each.exponent;
        });
    }
    for (const auto &each : nounWords) {
        WordMeaning &meaning = meanings[each.word.toString()];
        meaning.roles |=
            each.period == Period::None && each.word != u"ccu" ? WordRole::Short : WordRole::RateName;
        meaning.noun = each.noun;
        meaning.period = each.period;
    }
    return meanings;
}

} // namespace

const WordMeaning &wordMeaning(const QString &word)
{
    static const Meanings meanings = allMeanings();
    const auto found = meanings.constFind(word);
    return found == meanings.constEnd() ? noMeaning : *found;
}

QStringView periodName(Period period)
{
    switch (period) {
    case Period::Second:
        return u"second";
    case Period::Minute:
        return u"minute";
    case Period::Hour:
        return u"hour";
    case Period::Day:
        return u"day";
    case Period::Week:
        return u"week";
    case Period::Month:
        return u"month";
    case Period::Year:
        return u"year";
    case Period::None:
    case Period::Other:
        break;
    }
    return {};
}

} // namespace depthchart::core
