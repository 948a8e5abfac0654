// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/workbudget.h"

#include "core/pdf/pngrows.h"
#include "core/pdf/qpdf.h"

#include <mutex>
#include <optional>
#include <stdexcept>

namespace depthchart::core::pdf {

namespace {

thread_local WorkBudget *budgetOfThread = nullptr;

/// A filter costs its buffers, whatever it unpacks: a list of a million filters is none for free.
constexpr unsigned int flateBuffer = 16'384;

/// Passes on what was unpacked as long as there is budget for it.
class Metered final : public Pipeline
{
public:
    explicit Metered(Pipeline *target)
        : Pipeline("within the budget", target)
    {
    }
    void write(const unsigned char *data, size_t size) override
    {
        WorkBudget::spend(static_cast<qint64>(size));
        getNext()->write(data, size);
    }
    void finish() override { getNext()->finish(); }
};

class BoundedFlate final : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle parameters) override
    {
        if (parameters.isNull())
            return true;
        if (!parameters.isDictionary())
            return false;
        const int predictor = number(parameters, "/Predictor", 1);
        if (predictor == 1)
            return true;
        m_rows = PngRows::Shape{number(parameters, "/Columns", 1), number(parameters, "/Colors", 1),
                                number(parameters, "/BitsPerComponent", 8)};
        constexpr int firstOfPng = 10;
        constexpr int lastOfPng = 15;
        return predictor >= firstOfPng && predictor <= lastOfPng && m_rows->isSound();
    }

    Pipeline *getDecodePipeline(Pipeline *next) override
    {
        WorkBudget::spend(flateBuffer);
        if (m_rows) {
            m_png.emplace(*m_rows, next);
            next = &*m_png;
        }
        m_metered.emplace(next);
        m_flate.emplace("flate", &*m_metered, Pl_Flate::a_inflate, flateBuffer);
        return &*m_flate;
    }

private:
    static int number(QPDFObjectHandle &parameters, const std::string &key, int otherwise)
    {
        QPDFObjectHandle value = parameters.getKey(key);
        return value.isInteger() ? value.getIntValueAsInt() : otherwise;
    }

    std::optional<PngRows::Shape> m_rows;
    std::optional<PngRows> m_png;
    std::optional<Metered> m_metered;
    std::optional<Pl_Flate> m_flate;
};

class NotUnpacked final : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline *getDecodePipeline(Pipeline *next) override { return next; }
};

} // namespace

WorkBudget::WorkBudget(qint64 bytes)
    : m_bytes(bytes)
{
    budgetOfThread = this;
}

WorkBudget::~WorkBudget()
{
    budgetOfThread = nullptr;
}

void WorkBudget::spend(qint64 bytes)
{
    if (!budgetOfThread)
        return;
    if (budgetOfThread->m_bytes >= 0)
        budgetOfThread->m_bytes -= bytes;
    if (budgetOfThread->m_bytes < 0)
        throw std::runtime_error("over the budget");
}

void boundDecoding()
{
    static std::once_flag done;
    std::call_once(done, [] {
        QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<BoundedFlate>(); });
        for (const char *name : {"/LZWDecode", "/RunLengthDecode", "/DCTDecode"})
            QPDF::registerStreamFilter(name, [] { return std::make_shared<NotUnpacked>(); });
    });
}

} // namespace depthchart::core::pdf
