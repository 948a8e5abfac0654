// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// libqpdf's headers, for this folder alone.

// Its former class of pointers is not used; it asks every user to say so.
#define POINTERHOLDER_TRANSITION 4
// clang 14 refuses its JSON under C++20 (a vector of a class that is not complete yet). Nothing here needs it
// but as a name.
#define JSON_HH
class JSON;

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFStreamFilter.hh>
#include <qpdf/QPDFWriter.hh>
