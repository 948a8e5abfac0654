// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/write.h"

namespace depthchart::core::json {

namespace {

class Writer
{
public:
    void write(const Value &value)
    {
        if (const bool *boolean = value.boolean())
            m_bytes += *boolean ? "true" : "false";
        else if (const Number *number = value.number())
            m_bytes += number->literal;
        else if (const QString *text = value.string())
            writeText(*text);
        else if (const Array *array = value.array())
            writeArray(*array);
        else if (const Object *object = value.object())
            writeObject(*object);
        else
            m_bytes += "null";
    }

    [[nodiscard]] QByteArray takeDocument()
    {
        m_bytes += '\n';
        return std::move(m_bytes);
    }

private:
    void writeArray(const Array &array)
    {
        if (array.isEmpty()) {
            m_bytes += "[]";
            return;
        }
        m_bytes += '[';
        ++m_indent;
        bool first = true;
        for (const Value &entry : array) {
            startLine(first);
            write(entry);
        }
        --m_indent;
        newLine();
        m_bytes += ']';
    }

    void writeObject(const Object &object)
    {
        if (object.isEmpty()) {
            m_bytes += "{}";
            return;
        }
        m_bytes += '{';
        ++m_indent;
        bool first = true;
        for (const Member &member : object) {
            startLine(first);
            writeText(member.key);
            m_bytes += ": ";
            write(member.value);
        }
        --m_indent;
        newLine();
        m_bytes += '}';
    }

    void startLine(bool &first)
    {
        if (!first)
            m_bytes += ',';
        first = false;
        newLine();
    }

    void newLine()
    {
        m_bytes += '\n';
        m_bytes.append(2 * m_indent, ' ');
    }

    void writeText(const QString &text)
    {
        m_bytes += '"';
        const QByteArray utf8 = text.toUtf8();
        qsizetype done = 0;
        for (qsizetype at = 0; at < utf8.size(); ++at) {
            const char byte = utf8.at(at);
            if (static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\')
                continue;
            m_bytes.append(utf8.constData() + done, at - done);
            writeEscape(byte);
            done = at + 1;
        }
        m_bytes.append(utf8.constData() + done, utf8.size() - done);
        m_bytes += '"';
    }

    void writeEscape(char byte)
    {
        switch (byte) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\b':
            m_bytes += "\\b";
            break;
        case '\f':
            m_bytes += "\\f";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            m_bytes += "\\u00";
            m_bytes += QByteArray::number(static_cast<unsigned char>(byte), 16).rightJustified(2, '0');
        }
    }

    QByteArray m_bytes;
    qsizetype m_indent = 0;
};

} // namespace

QByteArray writeJson(const Value &value)
{
    Writer writer;
    writer.write(value);
    return writer.takeDocument();
}

} // namespace depthchart::core::json
