// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfmetadata.h"

#include "core/pdf/pdfwords.h"
#include "core/pdf/qpdf.h"

using namespace Qt::StringLiterals;

namespace depthchart::core::pdf {

namespace {

/// XML has no way to write a control character: what a person typed or pasted is written without.
QString xmlText(const QString &text)
{
    QString plain;
    for (const QChar unit : text) {
        const bool isControl = unit < u' ' && unit != u'\t' && unit != u'\n';
        if (!isControl && unit != QChar(0xFFFE) && unit != QChar(0xFFFF))
            plain += unit;
    }
    return plain.toHtmlEscaped();
}

QByteArray metadataStream(const PdfDetails &details, const QString &producer)
{
    QString text = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
%3<xmp:CreatorTool>%4</xmp:CreatorTool>
<xmp:CreateDate>%5</xmp:CreateDate>
<xmp:ModifyDate>%5</xmp:ModifyDate>
<xmp:MetadataDate>%5</xmp:MetadataDate>
<pdf:Producer>%6</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    const QString subject =
        details.subject.isEmpty()
            ? QString()
            : u"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>\n"_s
                  .arg(xmlText(details.subject));
    const QString instant = details.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    return text
        .arg(xmlText(details.title), xmlText(details.author), subject, xmlText(details.creator), instant,
             xmlText(producer))
        .toUtf8();
}

} // namespace

void setMetadata(QPDF &document, const PdfDetails &details)
{
    QPDFObjectHandle before = document.getTrailer().getKey("/Info");
    QPDFObjectHandle producer =
        before.isDictionary() ? before.getKey("/Producer") : QPDFObjectHandle::newNull();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto setText = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, pdfText(text));
    };
    setText("/Title", details.title);
    setText("/Author", details.author);
    setText("/Subject", details.subject);
    setText("/Creator", details.creator);
    if (producer.isString())
        info.replaceKey("/Producer", producer);
    info.replaceKey("/CreationDate", pdfInstant(details.date));
    info.replaceKey("/ModDate", pdfInstant(details.date));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));

    const QString drawnBy = producer.isString() ? QString::fromStdString(producer.getUTF8Value()) : QString();
    QPDFObjectHandle stream =
        QPDFObjectHandle::newStream(&document, metadataStream(details, drawnBy).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    document.getRoot().replaceKey("/Metadata", stream);
}

} // namespace depthchart::core::pdf
