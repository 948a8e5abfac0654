// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace depthchart::core {

/// Snowball's English stemmer (libstemmer), over which British and American spelling meet: optimise,
/// optimize, optimised and optimization have one stem, labelled and labeled another. Not to be shared between
/// threads.
class Stemmer
{
public:
    Stemmer();

    /// The stem of a word in lower case. What is no English word is given back much as it is.
    [[nodiscard]] QString stem(const QString &word);

private:
    struct Delete
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> m_stemmer;
    /// Words come again and again.
    QHash<QString, QString> m_known;
};

} // namespace depthchart::core
