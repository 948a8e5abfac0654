// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

int main(int argc, char **argv)
{
    if (const std::optional<int> status = depthchart::app::runSubcommand(argc, argv))
        return *status;
    return 0;
}
