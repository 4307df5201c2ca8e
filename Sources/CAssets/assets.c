#include "assets.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char app_css[] = {
#embed "files/app.css"
};

static const unsigned char app_js[] = {
#embed "files/app.js"
};

static const unsigned char entry_css[] = {
#embed "files/entry.css"
};

static const unsigned char entry_js[] = {
#embed "files/entry.js"
};

static const unsigned char icon_svg[] = {
#embed "files/icon.svg"
};

static const unsigned char typeset_py[] = {
#embed "files/typeset.py"
};

static const unsigned char print_typ[] = {
#embed "files/print.typ"
};

static const unsigned char form_typ[] = {
#embed "files/form.typ"
};

static const unsigned char book_typ[] = {
#embed "files/book.typ"
};

static const unsigned char onepage_typ[] = {
#embed "files/onepage.typ"
};

static const unsigned char holidays_csv[] = {
#embed "../../Examples/kalender/hari-libur-2025-2026.csv"
};

// One line per file: the name that pages ask for, and its bytes.
static const selaras_asset table[] = {
    {"app.css", app_css, sizeof app_css},
    {"app.js", app_js, sizeof app_js},
    {"entry.css", entry_css, sizeof entry_css},
    {"entry.js", entry_js, sizeof entry_js},
    {"icon.svg", icon_svg, sizeof icon_svg},
    {"typeset.py", typeset_py, sizeof typeset_py},
    {"print.typ", print_typ, sizeof print_typ},
    {"form.typ", form_typ, sizeof form_typ},
    {"book.typ", book_typ, sizeof book_typ},
    {"onepage.typ", onepage_typ, sizeof onepage_typ},
    {"holidays.csv", holidays_csv, sizeof holidays_csv},
};

selaras_asset selaras_asset_named(const char *name) {
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (strcmp(table[i].name, name) == 0) return table[i];
    return (selaras_asset){NULL, NULL, 0};
}
