// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/stopwords.h"

#include <QSet>
#include <QStringList>

namespace depthchart::core {

namespace {

/// Kept as data: one list, in groups, a word once.
constexpr auto words =
    // Articles, pronouns, and what points to something.
    "a an the this that these those such same other others another each every either neither both all any "
    "some "
    "no none nothing something anything everything someone anyone everyone nobody anybody everybody somebody "
    "i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers "
    "herself it its itself they them their theirs themselves one ones who whom whose which what whatever "
    "whichever whoever here there where when why how "
    // Prepositions and conjunctions.
    "of in on at by for with without within into onto from to toward towards through throughout during "
    "before "
    "after above below under over between among amongst against about around across along behind beside "
    "besides "
    "beyond despite except inside outside near off out up down upon via per than then and or nor but so yet "
    "if "
    "else unless until till while whereas because since although though whether as like unlike instead w wo "
    "vs "
    "plus minus ie eg etc acc due "
    // Verbs that only carry others.
    "am is are was were be been being isn aren wasn weren have has had having haven hasn hadn do does did "
    "done "
    "doing don doesn didn can could cannot couldn will would won wouldn shall should shouldn may might must "
    "mustn "
    "let lets get gets got getting gotten go goes went gone going come comes came coming make makes made "
    "making "
    "take takes took taken taking give gives gave given giving put puts putting keep keeps kept keeping use "
    "uses "
    "used using want wants wanted need needs needed seem seems try tries tried trying start starts started "
    "help "
    "helps helped work works worked working become becomes became say says said see sees saw seen know knows "
    "knew known look looks looked turn turns turned s t d ll m re ve "
    // How much, how often, how.
    "very much many more most less least few fewer little lot lots bit quite rather too also just only even "
    "still already almost nearly about again always never often sometimes usually ever once twice now today "
    "yesterday tomorrow tonight later soon first second third last next previous new old good better best "
    "bad "
    "great nice big small large long short high low full own able several enough well really actually "
    "finally "
    "basically mostly mainly roughly together alone away back ago maybe perhaps not yes ok okay thanks thank "
    "please "
    // Numbers in words, units of time.
    "two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands million "
    "half dozen second seconds minute minutes min mins hour hours day days week weeks month months quarter "
    "year "
    "years morning afternoon evening night weekend sprint daily weekly monthly nightly yearly "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "january february march april june july august september october november december jan feb mar apr jun "
    "jul "
    "aug sep sept oct nov dec am pm "
    // What stands in any note.
    "move moves moved change changes changed changing show shows showed shown open opens opened close closes "
    "closed ask asks asked find finds found add adds added happen happens happened "
    "thing things stuff way ways kind sort lots end part side case people folks guys hi hello cc fyi tbd "
    "todo";

QSet<QString> readWords()
{
    const QStringList all = QString::fromLatin1(words).split(u' ');
    return {all.cbegin(), all.cend()};
}

} // namespace

bool isStopWord(const QString &word)
{
    static const QSet<QString> all = readWords();
    return all.contains(word);
}

} // namespace depthchart::core
