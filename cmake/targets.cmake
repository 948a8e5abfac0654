# SPDX-License-Identifier: GPL-3.0-or-later
# Interface targets for warnings, sanitizers and coverage: every target of ours links depthchart_options.

add_library(depthchart_options INTERFACE)
target_compile_options(depthchart_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                                    $<$<BOOL:${DEPTHCHART_WERROR}>:-Werror>)
target_compile_definitions(depthchart_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                        QT_NO_FOREACH QT_NO_KEYWORDS
                                                        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# GNU ld takes about three times as long for a program with its debug information, and there are 150 tests.
find_program(DEPTHCHART_MOLD mold)
if(DEPTHCHART_MOLD)
  target_link_options(depthchart_options INTERFACE -fuse-ld=mold)
endif()
if(DEPTHCHART_SANITIZE OR DEPTHCHART_FUZZ)
  target_compile_options(depthchart_options INTERFACE -fsanitize=address,undefined
                                                      -fno-sanitize-recover=undefined
                                                      -fno-omit-frame-pointer)
  target_link_options(depthchart_options INTERFACE -fsanitize=address,undefined)
endif()
if(DEPTHCHART_COVERAGE)
  target_compile_options(depthchart_options INTERFACE --coverage)
  target_link_options(depthchart_options INTERFACE --coverage)
endif()
if(DEPTHCHART_FUZZ)
  # The edges that libFuzzer steers by; its main comes with the fuzz targets alone.
  target_compile_options(depthchart_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
