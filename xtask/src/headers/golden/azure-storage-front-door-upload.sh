#!/bin/sh
# Uploads dist/ to the static website of a storage account: sh upload.sh ACCOUNT [DIST]
# Needs Azure CLI, signed in as someone with the role "Storage Blob Data Contributor" on the account.
set -eu
account=${1:?the name of the storage account}
dist=${2:-dist}

put() { # pattern, type, caching
  az storage blob upload-batch --auth-mode login --account-name "$account" --overwrite true \
    --source "$dist" --destination '$web' \
    --pattern "$1" --content-type "$2" --content-cache-control "$3"
}

put '*.css' 'text/css; charset=utf-8' 'public, max-age=31536000, immutable'
put '*.js' 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable'
put '*.txt' 'text/plain; charset=utf-8' 'public, max-age=31536000, immutable'
put '*.wasm' 'application/wasm' 'public, max-age=31536000, immutable'
put '*.json' 'application/json' 'no-cache'
put '*.png' 'image/png' 'no-cache'
put '*.svg' 'image/svg+xml' 'no-cache'
put '*.webmanifest' 'application/manifest+json' 'no-cache'
put '*.html' 'text/html; charset=utf-8' 'no-cache'
