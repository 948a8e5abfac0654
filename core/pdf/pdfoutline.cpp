// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfoutline.h"

#include "core/pdf/pdfwords.h"
#include "core/pdf/qpdf.h"

#include <algorithm>
#include <vector>

namespace depthchart::core::pdf {

namespace {

/// Where the entry leads: a place on its page, at whatever zoom the reader has.
QPDFObjectHandle destination(QPDF &document, const PdfOutlineEntry &entry)
{
    const std::vector<QPDFObjectHandle> &pages = document.getAllPages();
    const size_t last = pages.size() - 1;
    QPDFObjectHandle page = pages.at(std::min(static_cast<size_t>(std::max(entry.page, 0)), last));
    const QPDFObjectHandle::Rectangle sheet = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle();
    const QPDFObjectHandle null = QPDFObjectHandle::newNull();
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), null,
                                       QPDFObjectHandle::newReal(sheet.ury - entry.top, 2), null});
}

/// An item of the outline, or its root, with what hangs on it so far.
struct Branch
{
    QPDFObjectHandle item;
    int level = -1;
    QPDFObjectHandle lastChild;
    int children = 0;
};

void hang(Branch &parent, QPDFObjectHandle &item)
{
    item.replaceKey("/Parent", parent.item);
    if (parent.children == 0) {
        parent.item.replaceKey("/First", item);
    } else {
        item.replaceKey("/Prev", parent.lastChild);
        parent.lastChild.replaceKey("/Next", item);
    }
    parent.item.replaceKey("/Last", item);
    parent.lastChild = item;
    ++parent.children;
}

/// How many items are seen below: all are for the root and the sections, none below these before they are
/// opened.
void closeBranch(Branch &branch)
{
    if (branch.children > 0)
        branch.item.replaceKey(
            "/Count", QPDFObjectHandle::newInteger(branch.level < 0 ? branch.children : -branch.children));
}

} // namespace

void setOutline(QPDF &document, const QList<PdfOutlineEntry> &outline)
{
    if (outline.isEmpty() || document.getAllPages().empty())
        return;
    std::vector<Branch> open(1);
    open.back().item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    open.back().item.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    document.getRoot().replaceKey("/Outlines", open.back().item);
    for (const PdfOutlineEntry &entry : outline) {
        while (open.size() > 1 && open.back().level >= entry.level) {
            closeBranch(open.back());
            open.pop_back();
        }
        QPDFObjectHandle item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Dest", destination(document, entry));
        hang(open.back(), item);
        open.push_back({item, std::max(entry.level, 0), {}, 0});
    }
    for (; !open.empty(); open.pop_back())
        closeBranch(open.back());
}

} // namespace depthchart::core::pdf
