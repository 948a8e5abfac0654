// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <list>
#include <utility>

namespace depthchart::ui {

/// The last few answers of a dear function, each with the whole question that it was the answer to: what a
/// layout asks again and again, at a handful of widths. A question that says all the answer depends on needs
/// nobody to tell that something changed.
template<class Question, class Answer, std::size_t Most = 4>
class Remembered
{
public:
    /// The answer, asked for with `ask(question)` where it is not at hand. Valid until the next call.
    template<class Ask>
    const Answer &answer(const Question &question, const Ask &ask)
    {
        const auto found = std::ranges::find(m_known, question, &std::pair<Question, Answer>::first);
        if (found != m_known.end()) {
            m_known.splice(m_known.begin(), m_known, found);
        } else {
            if (m_known.size() == Most)
                m_known.pop_back();
            m_known.emplace_front(question, ask(question));
        }
        return m_known.front().second;
    }

private:
    std::list<std::pair<Question, Answer>> m_known;
};

} // namespace depthchart::ui
