// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

bool beginsFormula(QChar character)
{
    return QStringView(u"=+-@＝＋－＠﹦﹢﹣﹫").contains(character);
}

/// White space of any kind, and what takes no place: programs trim both before they look.
bool isPassedOver(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control ||
           character.category() == QChar::Other_Format;
}

QString cell(const QString &text)
{
    QString result = harmlessCell(text);
    result.remove(QChar(u'\0'));
    const bool isPlain =
        std::ranges::none_of(result, [](QChar each) { return QStringView(u",\"\r\n").contains(each); });
    // A blank at an end is lost on some readers unless it is quoted.
    if (isPlain && result == result.trimmed())
        return result;
    return u'"' + result.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString harmlessCell(const QString &text)
{
    const auto first = std::ranges::find_if_not(text, isPassedOver);
    const bool isFormula = first != text.cend() && beginsFormula(*first);
    const bool beginsWithControl = !text.isEmpty() && QStringView(u"\t\r\n").contains(text.front());
    return isFormula || beginsWithControl ? u'\'' + text : text;
}

QByteArray csv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u',';
            text += cell(row.at(i));
        }
        text += "\r\n"_L1;
    }
    return text.toUtf8();
}

} // namespace depthchart::core
