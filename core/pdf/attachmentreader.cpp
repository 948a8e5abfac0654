// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/attachmentreader.h"

#include "core/common/constants.h"
#include "core/common/words.h"
#include "core/pdf/boundedinput.h"
#include "core/pdf/embeddedfiles.h"
#include "core/pdf/qpdf.h"
#include "core/pdf/workbudget.h"

#include <algorithm>

namespace depthchart::core::pdf {

namespace {

/// For what stands around the attachment: a value takes about a hundred times the room of its two
/// characters.
constexpr qint64 structureBudget = 8LL * 1024 * 1024;
constexpr qsizetype namesTold = 3;
constexpr qsizetype nameLength = 60;

Faults fault(const QString &found, const QString &allowed)
{
    return {{{}, found, allowed}};
}

Faults brokenPdf()
{
    return fault(FaultWords::tr("a PDF that is broken or cut off"),
                 FaultWords::tr("a whole one: fetch or export the report again"));
}

Faults protectedPdf()
{
    return fault(FaultWords::tr("a PDF that a password protects"),
                 FaultWords::tr("one without: save the attached profile from a PDF viewer, and open that"));
}

Faults overlargePdf()
{
    return fault(FaultWords::tr("a PDF of more parts than a report has"),
                 FaultWords::tr("a report as Depthchart writes it: save the attached profile from a PDF "
                                "viewer, and open that"));
}

Faults noProfile(const std::vector<EmbeddedFile> &files)
{
    const QString remedy = FaultWords::tr("a report with its profile attached, or the .depthchart file "
                                          "itself: ask who sent it");
    if (files.empty())
        return fault(FaultWords::tr("a PDF without an attached profile"), remedy);
    QStringList names;
    for (const EmbeddedFile &file : files) {
        if (names.size() < namesTold)
            names += file.name.simplified().left(nameLength);
    }
    if (std::ssize(files) > namesTold)
        names += QStringLiteral("…");
    return fault(
        FaultWords::tr("a PDF with other attachments only (%1)").arg(names.join(QStringLiteral(", "))),
        remedy);
}

Faults severalProfiles(qsizetype count)
{
    return fault(FaultWords::tr("a PDF with %1 profiles attached").arg(count),
                 FaultWords::tr("one: save the one that you want from a PDF viewer, and open that"));
}

Faults tooLarge()
{
    return fault(FaultWords::tr("an attached profile of more than 64 MiB"),
                 FaultWords::tr("a profile of at most 64 MiB"));
}

Faults damaged()
{
    return fault(FaultWords::tr("an attached profile that is damaged"),
                 FaultWords::tr("a whole one: fetch or export the report again"));
}

bool isProfile(const EmbeddedFile &file)
{
    return file.mimeType == profileMimeType() ||
           file.name.endsWith(QStringLiteral(".depthchart"), Qt::CaseInsensitive);
}

/// Collects what a stream unpacks to, within the size of a profile.
class Collector final : public Pipeline
{
public:
    Collector()
        : Pipeline("the profile", nullptr)
    {
    }
    void write(const unsigned char *data, size_t size) override
    {
        if (m_isFull || static_cast<qint64>(size) > maximumFileBytes - m_bytes.size()) {
            m_isFull = true;
            throw std::runtime_error("over the size of a profile");
        }
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    QByteArray m_bytes;
    bool m_isFull = false;
};

/// Nothing is mended: a report that was cut off must not pass for a whole one.
void open(QPDF &document, const QByteArray &pdf)
{
    const std::shared_ptr<QPDFLogger> silent = QPDFLogger::create();
    silent->setInfo(silent->discard());
    silent->setWarn(silent->discard());
    silent->setError(silent->discard());
    document.setLogger(silent);
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    document.processInputSource(std::make_shared<BoundedInput>(pdf));
}

Result<QByteArray> unpacked(EmbeddedFile &file, WorkBudget &budget)
{
    // Read packed, and unpacked by each of its filters: one, and maybe one that makes it text.
    budget.renew(4 * maximumFileBytes);
    Collector collector;
    bool wasFiltered = false;
    const bool isWhole = file.stream.pipeStreamData(&collector, &wasFiltered, 0, qpdf_dl_generalized, true);
    if (collector.isFull() || budget.isExceeded())
        return tl::unexpected(tooLarge());
    if (!isWhole || (file.stream.getDict().hasKey("/Filter") && !wasFiltered) ||
        !isIntact(file, collector.bytes()))
        return tl::unexpected(damaged());
    return collector.bytes();
}

Result<QByteArray> profileIn(QPDF &document, WorkBudget &budget)
{
    std::vector<EmbeddedFile> files = embeddedFiles(document);
    if (budget.isExceeded())
        return tl::unexpected(overlargePdf());
    const auto count = std::count_if(files.cbegin(), files.cend(), isProfile);
    if (count == 0)
        return tl::unexpected(noProfile(files));
    if (count > 1)
        return tl::unexpected(severalProfiles(count));
    return unpacked(*std::find_if(files.begin(), files.end(), isProfile), budget);
}

} // namespace

Result<QByteArray> readAttachedProfile(const QByteArray &pdf)
{
    boundDecoding();
    WorkBudget budget(structureBudget);
    try {
        QPDF document;
        open(document, pdf);
        return profileIn(document, budget);
    } catch (const QPDFExc &error) {
        if (error.getErrorCode() == qpdf_e_password)
            return tl::unexpected(protectedPdf());
    } catch (const std::exception &) {
        // Told below: what libqpdf says of it helps nobody who wants a profile.
    }
    return tl::unexpected(budget.isExceeded() ? overlargePdf() : brokenPdf());
}

} // namespace depthchart::core::pdf
