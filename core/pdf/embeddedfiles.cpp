// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/embeddedfiles.h"

#include "core/pdf/pdfwords.h"

#include <QCryptographicHash>

#include <set>

namespace depthchart::core::pdf {

namespace {

/// Of a tree of names: more are no report's.
constexpr size_t mostNodes = 1'000;

QString textOf(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

QPDFObjectHandle entry(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

/// The file of a specification, if it has one inside the document.
std::optional<EmbeddedFile> fileOf(const QPDFObjectHandle &specification)
{
    const QPDFObjectHandle streams = entry(specification, "/EF");
    QPDFObjectHandle stream = entry(streams, "/UF");
    if (!stream.isStream())
        stream = entry(streams, "/F");
    if (!stream.isStream())
        return std::nullopt;
    // A damaged reference may lead to any stream; those of files need not say that they are one.
    QPDFObjectHandle kind = entry(stream.getDict(), "/Type");
    if (!kind.isNull() && !kind.isNameAndEquals("/EmbeddedFile"))
        return std::nullopt;
    QString name = textOf(entry(specification, "/UF"));
    if (name.isEmpty())
        name = textOf(entry(specification, "/F"));
    QPDFObjectHandle type = entry(stream.getDict(), "/Subtype");
    const std::string mimeType = type.isName() ? type.getName().substr(1) : std::string();
    return EmbeddedFile{name, QByteArray::fromStdString(mimeType), stream};
}

void appendFiles(QPDFObjectHandle names, std::vector<EmbeddedFile> &files, std::set<QPDFObjGen> &seen)
{
    if (!names.isArray())
        return;
    // Name and specification in turn.
    for (int i = 1; i < names.getArrayNItems(); i += 2) {
        std::optional<EmbeddedFile> file = fileOf(names.getArrayItem(i));
        if (file && seen.insert(file->stream.getObjGen()).second)
            files.push_back(*std::move(file));
    }
}

} // namespace

std::vector<EmbeddedFile> embeddedFiles(QPDF &document)
{
    std::vector<EmbeddedFile> files;
    std::set<QPDFObjGen> seen;
    std::vector<QPDFObjectHandle> open{entry(entry(document.getRoot(), "/Names"), "/EmbeddedFiles")};
    for (size_t count = 0; !open.empty() && count < mostNodes; ++count) {
        QPDFObjectHandle node = open.back();
        open.pop_back();
        if (node.isIndirect() && !seen.insert(node.getObjGen()).second)
            continue;
        appendFiles(entry(node, "/Names"), files, seen);
        QPDFObjectHandle kids = entry(node, "/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems() && open.size() < mostNodes; ++i)
            open.push_back(kids.getArrayItem(i));
    }
    return files;
}

void embed(QPDF &document, const PdfAttachment &attachment, QDate date)
{
    const auto name = [](const char *text) { return QPDFObjectHandle::newName(text); };
    QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/Size", QPDFObjectHandle::newInteger(attachment.bytes.size()));
    const QByteArray digest = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5);
    parameters.replaceKey("/CheckSum", QPDFObjectHandle::newString(digest.toStdString()));
    parameters.replaceKey("/CreationDate", pdfInstant(date));
    parameters.replaceKey("/ModDate", pdfInstant(date));

    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&document, attachment.bytes.toStdString());
    stream.getDict().replaceKey("/Type", name("/EmbeddedFile"));
    stream.getDict().replaceKey("/Subtype",
                                QPDFObjectHandle::newName("/" + attachment.mimeType.toStdString()));
    stream.getDict().replaceKey("/Params", parameters);

    QPDFObjectHandle streams = QPDFObjectHandle::newDictionary();
    QPDFObjectHandle specification = QPDFObjectHandle::newDictionary();
    specification.replaceKey("/Type", name("/Filespec"));
    for (const char *key : {"/F", "/UF"}) {
        streams.replaceKey(key, stream);
        specification.replaceKey(key, pdfText(attachment.name));
    }
    specification.replaceKey("/EF", streams);
    specification.replaceKey("/Desc", pdfText(attachment.description));
    // What the pages were made from.
    specification.replaceKey("/AFRelationship", name("/Source"));
    specification = document.makeIndirectObject(specification);

    QPDFObjectHandle files = QPDFObjectHandle::newDictionary();
    files.replaceKey("/Names", QPDFObjectHandle::newArray({pdfText(attachment.name), specification}));
    QPDFObjectHandle names = entry(document.getRoot(), "/Names");
    if (!names.isDictionary())
        names = QPDFObjectHandle::newDictionary();
    names.replaceKey("/EmbeddedFiles", files);
    document.getRoot().replaceKey("/Names", names);
    document.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({specification}));
}

bool isIntact(EmbeddedFile &file, const QByteArray &bytes)
{
    QPDFObjectHandle parameters = entry(file.stream.getDict(), "/Params");
    QPDFObjectHandle size = entry(parameters, "/Size");
    if (size.isInteger() && size.getIntValue() != bytes.size())
        return false;
    QPDFObjectHandle checksum = entry(parameters, "/CheckSum");
    return !checksum.isString() || QByteArray::fromStdString(checksum.getStringValue()) ==
                                       QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

} // namespace depthchart::core::pdf
