// SPDX-License-Identifier: GPL-3.0-or-later
// A target needs a file to have precompiled headers.
#include <QWidget>
