// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

#include <memory>

namespace depthchart::core {

struct SuggestionTables;

/// A framework prepared for matching: made once for each framework, asked for every text. A plain value whose
/// copies share; it may be read from several threads at once.
class SuggestionIndex
{
public:
    /// Suggests nothing.
    SuggestionIndex();
    explicit SuggestionIndex(const Framework &framework);

    /// There is no domain to match with.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const SuggestionTables &tables() const { return *m_tables; }

private:
    std::shared_ptr<const SuggestionTables> m_tables;
};

} // namespace depthchart::core
