#include "assets.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char app_css[] = {
#embed "files/app.css"
};

static const unsigned char app_js[] = {
#embed "files/app.js"
};

static const unsigned char icon_svg[] = {
#embed "files/icon.svg"
};

// One line per file: the name that pages ask for, and its bytes.
static const selaras_asset table[] = {
    {"app.css", app_css, sizeof app_css},
    {"app.js", app_js, sizeof app_js},
    {"icon.svg", icon_svg, sizeof icon_svg},
};

selaras_asset selaras_asset_named(const char *name) {
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (strcmp(table[i].name, name) == 0) return table[i];
    return (selaras_asset){NULL, NULL, 0};
}
