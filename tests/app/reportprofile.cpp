// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportprofile.h"

#include "programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, 5> scripts{
    u"efficient office -> 10x20 ranking (AWS) <b>bold</b> & 30% searched \"quoted\" {x} C:\\path café naïve",
    u"αξιολόγηση μοντέλων για την αναζήτηση προϊόντων ποιότητα κόστος υπηρεσία",
    u"оценка моделей для поиска товаров качество стоимость сервис проверка",
    u"تقييم النماذج للبحث عن المنتجات الجودة الكلفة الخدمة التحقق",
    u"评估框架 搜索系统 成本降低一半 每周复核 公开仪表板 团队使用 质量"};

/// Writes texts and remembers them.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    QStringList texts;

    QString text(int most)
    {
        const QStringList words =
            QString::fromUtf16(scripts.at(m_random.bounded(quint32(scripts.size())))).split(u' ');
        QStringList chosen;
        const int count = 1 + below(most);
        for (int i = 0; i < count; ++i)
            chosen += words.at(below(static_cast<int>(words.size())));
        texts += chosen.join(u' ');
        return texts.last();
    }

    int below(int count) { return static_cast<int>(m_random.bounded(count)); }

    QString id()
    {
        std::array<quint32, 4> words{};
        m_random.fillRange(words.data(), 4);
        QUuid uuid(words[0], ushort(words[1]), ushort((words[1] >> 16 & 0x0FFF) | 0x4000), 0x80,
                   uchar(words[2]), uchar(words[2] >> 8), uchar(words[2] >> 16), uchar(words[3]),
                   uchar(words[3] >> 8), uchar(words[3] >> 16), uchar(words[3] >> 24));
        return uuid.toString(QUuid::WithoutBraces);
    }

    QString date()
    {
        return u"202%1-%2-%3"_s.arg(3 + below(4)).arg(1 + below(12), 2, 10, QChar(u'0')).arg(10 + below(18));
    }

private:
    QRandomGenerator m_random;
};

QJsonObject person(Writer &writer)
{
    return {{u"name"_s, writer.text(3)},    {u"role"_s, writer.text(3)},
            {u"team"_s, writer.text(2)},    {u"organisation"_s, writer.text(2)},
            {u"manager"_s, writer.text(2)}, {u"notes"_s, writer.text(30)}};
}

QJsonArray impacts(Writer &writer)
{
    QJsonArray records;
    const int count = writer.below(8);
    for (int i = 0; i < count; ++i)
        records += QJsonObject{{u"id"_s, writer.id()},
                               {u"title"_s, writer.text(12)},
                               {u"description"_s, writer.text(25)},
                               {u"date"_s, writer.date()},
                               {u"link"_s, u"https://example.org/%1"_s.arg(i)}};
    return records;
}

QJsonArray evidence(Writer &writer)
{
    QJsonArray entries;
    const int count = 5 + writer.below(30);
    for (int i = 0; i < count; ++i) {
        const QJsonObject link{{u"task"_s, u"sys_arch/%1/1"_s.arg(1 + writer.below(5))},
                               {u"by"_s, i % 3 == 0 ? u"manager"_s : u"self"_s}};
        entries += QJsonObject{{u"id"_s, writer.id()},
                               {u"text"_s, writer.text(30)},
                               {u"date"_s, writer.date()},
                               {u"link"_s, u"repo#%1"_s.arg(i)},
                               {u"tasks"_s, i % 4 == 0 ? QJsonArray() : QJsonArray{link}}};
    }
    return entries;
}

QJsonObject plan(QJsonObject plan, Writer &writer)
{
    QJsonArray steps;
    const QJsonArray given = plan.value(u"steps"_s).toArray();
    for (const QJsonValue &each : given) {
        QJsonObject step = each.toObject();
        QJsonArray criteria;
        const int count = writer.below(4);
        for (int i = 0; i < count; ++i)
            criteria += QJsonObject{{u"text"_s, writer.text(12)}, {u"met"_s, i == 1}};
        step[u"criteria"_s] = criteria;
        step[u"note"_s] = writer.text(8);
        steps += step;
    }
    plan[u"steps"_s] = steps;
    return plan;
}

QJsonArray reviews(QJsonArray reviews, Writer &writer)
{
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        QJsonObject review = reviews.at(i).toObject();
        review[u"participants"_s] = QJsonArray{writer.text(2), writer.text(2)};
        review[u"notes"_s] = writer.text(40);
        review[u"notes"_s] = review[u"notes"_s].toString() + u"\n\n"_s + writer.text(20);
        QJsonArray actions;
        const int count = writer.below(9);
        for (int j = 0; j < count; ++j)
            actions += QJsonObject{{u"id"_s, writer.id()},
                                   {u"text"_s, writer.text(14)},
                                   {u"owner"_s, writer.text(2)},
                                   {u"due"_s, writer.date()},
                                   {u"done"_s, j % 3 == 0}};
        review[u"actions"_s] = actions;
        reviews[i] = review;
    }
    return reviews;
}

} // namespace

WrittenProfile writtenProfile(quint32 seed)
{
    Writer writer(seed);
    QJsonObject profile =
        QJsonDocument::fromJson(readFileBytes(sourcePath(u"resources/examples/noor.depthchart"_s))).object();
    profile[u"person"_s] = person(writer);
    QJsonObject domains = profile[u"domains"_s].toObject();
    for (const QString &key : domains.keys()) {
        QJsonObject domain = domains[key].toObject();
        domain[u"note"_s] = writer.text(12);
        domains[key] = domain;
    }
    profile[u"domains"_s] = domains;
    profile[u"impacts"_s] = impacts(writer);
    profile[u"evidence"_s] = evidence(writer);
    profile[u"plan"_s] = plan(profile[u"plan"_s].toObject(), writer);
    profile[u"reviews"_s] = reviews(profile[u"reviews"_s].toArray(), writer);
    return {QJsonDocument(profile).toJson(), writer.texts};
}
