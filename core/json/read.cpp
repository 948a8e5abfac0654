// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/read.h"

#include "core/common/constants.h"
#include "core/common/words.h"
#include "core/json/place.h"
#include "core/json/syntaxfault.h"
#include "core/json/utf8.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace depthchart::core::json {

namespace {

using Sax = nlohmann::json_sax<nlohmann::ordered_json>;

/// A list or object that is still open.
struct Frame
{
    bool isObject = false;
    /// Entries seen, kept or not.
    qsizetype entries = 0;
    /// The value that comes next is a fault's and is not kept.
    bool drop = false;
    QString key;
    Array array;
    Object object;
    /// The keys seen, once there are so many that looking through them would take long.
    QSet<QString> keys;
};

class Handler final : public Sax
{
public:
    bool null() override { return add(Value()); }
    bool boolean(bool value) override { return add(Value(value)); }
    bool number_integer(number_integer_t value) override
    {
        // nlohmann calls this for literals with a minus sign only; the literal of minus zero is lost
        // otherwise.
        return add(Value(Number{value == 0 ? QByteArrayLiteral("-0") : QByteArray::number(qint64(value))}));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(Value(Number{QByteArray::number(quint64(value))}));
    }
    bool number_float(number_float_t, const string_t &literal) override
    {
        QByteArray text(literal.data(), static_cast<qsizetype>(literal.size()));
        // nlohmann gives the point as the C locale of the process writes it.
        const auto isPoint = [](char c) {
            return (c < '0' || c > '9') && c != '-' && c != '+' && c != 'e' && c != 'E';
        };
        std::replace_if(text.begin(), text.end(), isPoint, '.');
        return add(Value(Number{text}));
    }
    bool string(string_t &text) override
    {
        if (isSkipping())
            return true;
        if (isTooLong(text))
            refuse(FaultWords::tr("a text of more than %1 characters").arg(maximumTextCodePoints),
                   FaultWords::tr("at most %1 characters").arg(maximumTextCodePoints));
        return add(Value(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &text) override
    {
        if (m_skipped > 0 || m_frames.back().entries > maximumListEntries)
            return true;
        Frame &frame = m_frames.back();
        frame.key = sharedKey(text);
        frame.drop = false;
        if (isTooLong(text)) {
            refuse(FaultWords::tr("a key of more than %1 characters").arg(maximumTextCodePoints),
                   FaultWords::tr("at most %1 characters").arg(maximumTextCodePoints));
            frame.drop = true;
        } else if (isRepeated(frame)) {
            refuse(FaultWords::tr("the key a second time"), FaultWords::tr("each key once"));
            frame.drop = true;
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_errorAt = static_cast<qsizetype>(position);
        return false;
    }

    [[nodiscard]] qsizetype errorAt() const { return m_errorAt; }
    [[nodiscard]] Value takeRoot() { return std::move(m_root); }
    [[nodiscard]] Faults takeFaults() { return std::move(m_faults); }

private:
    static bool isTooLong(const std::string &utf8)
    {
        if (utf8.size() <= maximumTextCodePoints)
            return false;
        const auto starts =
            std::count_if(utf8.begin(), utf8.end(), [](char byte) { return !isUtf8Continuation(byte); });
        return starts > maximumTextCodePoints;
    }

    /// The same few keys come thousands of times: they share one text.
    QString sharedKey(const std::string &text)
    {
        constexpr std::size_t mostShared = 1000;
        const auto found = m_sharedKeys.find(text);
        if (found != m_sharedKeys.end())
            return found->second;
        QString key = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (m_sharedKeys.size() < mostShared)
            m_sharedKeys.emplace(text, key);
        return key;
    }

    static bool isRepeated(Frame &frame)
    {
        constexpr qsizetype fewKeys = 32;
        if (frame.object.size() < fewKeys) {
            return std::any_of(frame.object.cbegin(), frame.object.cend(),
                               [&frame](const Member &member) { return member.key == frame.key; });
        }
        if (frame.keys.isEmpty()) {
            for (const Member &member : std::as_const(frame.object))
                frame.keys.insert(member.key);
        }
        if (frame.keys.contains(frame.key))
            return true;
        frame.keys.insert(frame.key);
        return false;
    }

    [[nodiscard]] bool isSkipping() const
    {
        return m_skipped > 0 ||
               (!m_frames.empty() && (m_frames.back().drop || m_frames.back().entries > maximumListEntries));
    }

    /// Counts the entry that begins now; false where it is not kept.
    bool beginEntry()
    {
        if (m_skipped > 0)
            return false;
        if (m_frames.empty())
            return true;
        Frame &frame = m_frames.back();
        if (frame.drop)
            return false;
        ++frame.entries;
        if (frame.entries == maximumListEntries + 1) {
            m_faults.append({containerPointer(m_frames.size() - 1),
                             FaultWords::tr("more than %1 entries").arg(maximumListEntries),
                             FaultWords::tr("at most %1 entries").arg(maximumListEntries)});
        }
        return frame.entries <= maximumListEntries;
    }

    bool add(Value &&value)
    {
        if (beginEntry())
            keep(std::move(value));
        return true;
    }

    void keep(Value &&value)
    {
        if (m_frames.empty()) {
            m_root = std::move(value);
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.isObject)
            frame.object.append({frame.key, std::move(value)});
        else
            frame.array.append(std::move(value));
    }

    bool open(bool isObject)
    {
        if (!beginEntry()) {
            ++m_skipped;
            return true;
        }
        if (m_frames.size() == maximumNesting) {
            refuse(FaultWords::tr("nesting deeper than %1").arg(maximumNesting),
                   FaultWords::tr("at most %1 levels of lists and objects").arg(maximumNesting));
            keep(Value());
            ++m_skipped;
            return true;
        }
        m_frames.push_back({});
        m_frames.back().isObject = isObject;
        return true;
    }

    bool close()
    {
        if (m_skipped > 0) {
            --m_skipped;
            return true;
        }
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        keep(frame.isObject ? Value(std::move(frame.object)) : Value(std::move(frame.array)));
        return true;
    }

    /// The pointer of the open list or object at that position.
    [[nodiscard]] QString containerPointer(std::size_t position) const
    {
        QString pointer;
        for (std::size_t i = 0; i < position; ++i)
            pointer +=
                m_frames[i].isObject ? pointerToken(m_frames[i].key) : pointerToken(m_frames[i].array.size());
        return pointer;
    }

    /// A fault of the value that begins now.
    void refuse(const QString &found, const QString &allowed)
    {
        m_faults.append({containerPointer(m_frames.size()), found, allowed});
    }

    std::vector<Frame> m_frames;
    /// Lists and objects open within a value that is not kept.
    qsizetype m_skipped = 0;
    std::unordered_map<std::string, QString> m_sharedKeys;
    Value m_root;
    Faults m_faults;
    qsizetype m_errorAt = 0;
};

Reading refused(Faults faults, Fault syntax)
{
    faults.prepend(std::move(syntax));
    return {Value(), false, std::move(faults)};
}

} // namespace

Reading readDocument(const QByteArray &bytes)
{
    // nlohmann takes a zero byte for the end, and skips a byte order mark: neither may pass, since neither
    // would be written back.
    if (bytes.contains('\0') || bytes.startsWith("\xEF\xBB\xBF"))
        return refused({}, syntaxFault(bytes, 0));
    Handler handler;
    if (!nlohmann::ordered_json::sax_parse(bytes.cbegin(), bytes.cend(), &handler))
        return refused(handler.takeFaults(), syntaxFault(bytes, handler.errorAt()));
    return {handler.takeRoot(), true, handler.takeFaults()};
}

Result<Value> readJson(const QByteArray &bytes)
{
    Reading reading = readDocument(bytes);
    if (!reading.isJson || !reading.faults.isEmpty())
        return tl::unexpected(std::move(reading.faults));
    return std::move(reading.value);
}

} // namespace depthchart::core::json
