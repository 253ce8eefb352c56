#!/usr/bin/env bash
# Measures how long the built ./demarche takes from call to end, and an empty .NET program to compare with.
#   bench/start-up.sh [ROUNDS] > docs/results/start-up.md     11 rounds where none is given
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C

rounds=${1:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The baseline: a program that does nothing, not compiled ahead of time, as the SDK makes it.
mkdir "$work/empty"
printf 'return 0;\n' > "$work/empty/Program.cs"
cat > "$work/empty/empty.csproj" << 'PROJECT'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
PROJECT
dotnet publish "$work/empty/empty.csproj" --configuration Release --output "$work/empty/out" --verbosity quiet --nologo >&2
./demarche --version > /dev/null

# Prints the median of wall time and of processor time over the rounds, in milliseconds.
median() {
    local round
    for ((round = 0; round < rounds; round++)); do
        { TIMEFORMAT='%R %U %S'; time "$@" > /dev/null 2>&1; } 2>&1
    done | awk '{ printf "%d %d\n", $1 * 1000 + .5, ($2 + $3) * 1000 + .5 }' > "$work/times"
    local middle=$(((rounds + 1) / 2))
    echo "$(sort -n "$work/times" | awk -v n=$middle 'NR == n { print $1 }') $(sort -n -k2 "$work/times" | awk -v n=$middle 'NR == n { print $2 }')"
}

row() {
    local name=$1 bar=$2; shift 2
    local wall cpu
    read -r wall cpu <<< "$(median "$@")"
    printf '| %s | %s | %s | %s |\n' "$name" "$wall" "$cpu" "$bar"
}

cat << TEXT
# Time of one call

Made by

    bench/start-up.sh $rounds > docs/results/start-up.md

Each row is the median of $rounds calls in a row, the launcher included, in milliseconds: wall time, and processor time of all threads.
Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2> /dev/null | head -n 1), $(getconf _NPROCESSORS_ONLN) cores, load $(cut -d ' ' -f 1 /proc/loadavg 2> /dev/null || echo unknown) at the beginning;
.NET SDK $(dotnet --version). On a busy machine the wall time is an upper bound.

| call | wall ms | processor ms | bar, wall ms |
|---|---:|---:|---:|
TEXT
row 'an empty .NET program (baseline)' '' "$work/empty/out/empty"
row '`./demarche --version`' 200 ./demarche --version
for sample in samples/*.html samples/*.txt; do
    row "\`./demarche read $sample\`" 500 ./demarche read "$sample"
done
