// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/icalendar.h"

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

/// RFC 5545, 3.1: octets of a line, its end not counted.
constexpr qsizetype lineOctets = 75;

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Content lines, ended and folded: what goes on begins with a blank.
void addLine(QByteArray &text, const QByteArray &line)
{
    qsizetype begin = 0;
    qsizetype room = lineOctets;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (isContinuation(line.at(end)))
            --end;
        text += line.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = lineOctets - 1;
    }
    text += line.mid(begin) + "\r\n";
}

/// RFC 5545, 3.3.11. Control characters are not allowed in a text, but for a tab.
QByteArray escaped(const QString &text)
{
    QString result;
    for (const QChar unit : text) {
        if (unit == u'\n')
            result += "\\n"_L1;
        else if (unit == u'\\' || unit == u';' || unit == u',')
            result += QString(u'\\') + unit;
        else if (unit == u'\t' || (unit >= u' ' && unit != QChar(0x7F)))
            result += unit;
    }
    return result.toUtf8();
}

QByteArray dayText(QDate date)
{
    return date.toString(u"yyyyMMdd"_s).toLatin1();
}

void addEvent(QByteArray &text, const CalendarEvent &event, const QByteArray &stamp)
{
    addLine(text, "BEGIN:VEVENT");
    addLine(text, "UID:" + escaped(event.uid));
    addLine(text, "DTSTAMP:" + stamp);
    addLine(text, "DTSTART;VALUE=DATE:" + dayText(event.date));
    // Exclusive, as everywhere in the program.
    addLine(text, "DTEND;VALUE=DATE:" + dayText(event.date.addDays(1)));
    addLine(text, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        addLine(text, "DESCRIPTION:" + escaped(event.description));
    // Does not make the day busy.
    addLine(text, "TRANSP:TRANSPARENT");
    addLine(text, "END:VEVENT");
}

QString descriptionOf(const Step &step)
{
    QStringList lines;
    if (!step.note.isEmpty())
        lines.append(step.note);
    for (const Criterion &criterion : step.criteria)
        lines.append((criterion.met ? u"[x] "_s : u"[ ] "_s) + criterion.text);
    return lines.join(u'\n');
}

} // namespace

QByteArray iCalendar(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    const QByteArray stamped = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QByteArray text;
    addLine(text, "BEGIN:VCALENDAR");
    addLine(text, "VERSION:2.0");
    addLine(text, "PRODID:-//Depthchart//Depthchart//EN");
    addLine(text, "CALSCALE:GREGORIAN");
    for (const CalendarEvent &event : events)
        addEvent(text, event, stamped);
    addLine(text, "END:VCALENDAR");
    return text;
}

QList<CalendarEvent> planEvents(const Plan &plan, const std::function<QString(const Step &)> &title)
{
    QList<CalendarEvent> events;
    for (const Step &step : plan.steps) {
        if (step.end)
            events.append({step.id.text() + u"@depthchart"_s, *step.end, title(step), descriptionOf(step)});
    }
    return events;
}

} // namespace depthchart::core
