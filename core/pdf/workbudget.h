// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What reading a PDF may cost at most. libqpdf has no limits of its own: a few kilobytes may unpack to
/// gigabytes, and a list in a hostile file take as much memory as there is.
namespace depthchart::core::pdf {

/// A budget for everything that this thread reads and unpacks with libqpdf while the object lives. One at a
/// time in a thread.
class WorkBudget
{
public:
    explicit WorkBudget(qint64 bytes);
    ~WorkBudget();
    WorkBudget(const WorkBudget &) = delete;
    WorkBudget &operator=(const WorkBudget &) = delete;

    /// A new budget for what comes next.
    void renew(qint64 bytes) { m_bytes = bytes; }
    /// Somebody wanted more than there was.
    [[nodiscard]] bool isExceeded() const { return m_bytes < 0; }

    /// Takes some of this thread's budget, if there is one; throws std::runtime_error where it is not enough,
    /// which libqpdf lets through or takes for a broken stream.
    static void spend(qint64 bytes);

private:
    qint64 m_bytes;
};

/// Has libqpdf unpack within the budget: Flate with the predictors of PNG. LZW and run lengths, which no
/// writer of ours uses, are not unpacked at all. For the whole process, once.
void boundDecoding();

} // namespace depthchart::core::pdf
