// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the files that are compiled into the program stand.
namespace depthchart::resources {

[[nodiscard]] QString builtInFramework();
[[nodiscard]] QString units();
/// The rich example, Noor Haddad.
[[nodiscard]] QString example();
/// The program's own icon, an SVG.
[[nodiscard]] QString applicationIcon();
/// The text of the GNU General Public License.
[[nodiscard]] QString licence();

} // namespace depthchart::resources
