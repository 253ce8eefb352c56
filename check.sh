#!/usr/bin/env bash
# Builds everything, checks its style and runs every test. The last line counts them.
#   ./check.sh             build, style, tests
#   ./check.sh --accuracy  also measures accuracy against the pinned floors, where the corpora are there
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

accuracy=no
for argument in "$@"; do
    case $argument in
        --accuracy) accuracy=yes ;;
        *) echo "check.sh: \"$argument\" is not an option; there is --accuracy." >&2; exit 2 ;;
    esac
done

# Records on PostgreSQL are tested with a server of the tests' own; where it can be neither found nor installed, those tests are skipped by name.
if ! ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql; } \
        || echo "check.sh: PostgreSQL could not be installed; its tests will be skipped." >&2
fi

# The workbench is tested in a real browser, on the same terms.
if ! command -v chromium > /dev/null && ! command -v google-chrome > /dev/null && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium; } \
        || echo "check.sh: Chromium could not be installed; tests in a browser will be skipped." >&2
fi

dotnet restore Demarche.slnx --locked-mode
dotnet build Demarche.slnx --configuration Release --no-restore
dotnet format Demarche.slnx --no-restore --verify-no-changes

status=0
if [ "$accuracy" = yes ]; then
    dotnet run --project bench/Demarche.Evaluation --configuration Release --no-build -- --check || status=1
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --solution Demarche.slnx --configuration Release --no-build --no-progress --no-ansi 2>&1 | tee "$log" || status=1
awk '/^Test run summary:/ { found = 1 }
     found && /^  (failed|succeeded|skipped): [0-9]+$/ { value[substr($1, 1, length($1) - 1)] = $2; lines++ }
     END { if (lines < 3) { print "no test summary found"; exit 1 }
           printf "%d passed, %d failed, %d skipped\n", value["succeeded"], value["failed"], value["skipped"] }' "$log" || status=1
exit "$status"
