// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

/// What of HTML stands in notes written in Markdown.
namespace depthchart::core {

inline constexpr std::array<QStringView, 40> tagNames{
    u"a",    u"abbr",   u"b",   u"blockquote", u"br",  u"code",  u"del", u"details", u"div", u"em",
    u"font", u"h1",     u"h2",  u"h3",         u"h4",  u"h5",    u"h6",  u"hr",      u"i",   u"img",
    u"ins",  u"kbd",    u"li",  u"mark",       u"ol",  u"p",     u"pre", u"q",       u"s",   u"small",
    u"span", u"strong", u"sub", u"summary",    u"sup", u"table", u"td",  u"th",      u"tr",  u"ul"};

/// "&NAME;" and the sign that it stands for.
struct Entity
{
    QStringView name;
    char16_t sign;
};
inline constexpr std::array<Entity, 12> entities{{{u"amp", u'&'},
                                                  {u"lt", u'<'},
                                                  {u"gt", u'>'},
                                                  {u"quot", u'"'},
                                                  {u"apos", u'\''},
                                                  {u"#39", u'\''},
                                                  {u"nbsp", u' '},
                                                  {u"ndash", u'\u2013'},
                                                  {u"mdash", u'\u2014'},
                                                  {u"hellip", u'\u2026'},
                                                  {u"rsquo", u'\u2019'},
                                                  {u"lsquo", u'\u2018'}}};

} // namespace depthchart::core
