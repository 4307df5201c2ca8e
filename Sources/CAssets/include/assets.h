/// Files that the binary carries, embedded when it is compiled.
#ifndef SELARAS_ASSETS_H
#define SELARAS_ASSETS_H
#include <stddef.h>

typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} selaras_asset;

/// The asset with this name, or one whose `name` is NULL.
selaras_asset selaras_asset_named(const char *name);

#endif
