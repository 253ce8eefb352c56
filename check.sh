#!/usr/bin/env bash
# Builds everything, checks its style and runs every test. The last line counts them.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet restore Demarche.slnx --locked-mode
dotnet build Demarche.slnx --configuration Release --no-restore
dotnet format Demarche.slnx --no-restore --verify-no-changes

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution Demarche.slnx --configuration Release --no-build --no-progress --no-ansi 2>&1 | tee "$log" || status=$?
awk '/^Test run summary:/ { found = 1 }
     found && /^  (failed|succeeded|skipped): [0-9]+$/ { value[substr($1, 1, length($1) - 1)] = $2; lines++ }
     END { if (lines < 3) { print "no test summary found"; exit 1 }
           printf "%d passed, %d failed, %d skipped\n", value["succeeded"], value["failed"], value["skipped"] }' "$log" || status=1
exit "$status"
