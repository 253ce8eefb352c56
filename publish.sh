#!/usr/bin/env bash
# Makes one self-contained archive a system in dist/: it runs without the .NET SDK and without a network.
#   ./publish.sh                     every system
#   ./publish.sh linux-x64 ...       only those named: linux-x64, win-x64, osx-arm64
#   ./publish.sh --output FOLDER ... another folder than dist/
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

output=dist
systems=()
while [ $# -gt 0 ]; do
    case $1 in
        --output) output=${2:?publish.sh: --output needs a folder}; shift 2 ;;
        linux-x64 | win-x64 | osx-arm64) systems+=("$1"); shift ;;
        *) echo "publish.sh: \"$1\" is not a system; take linux-x64, win-x64 or osx-arm64." >&2; exit 2 ;;
    esac
done
[ ${#systems[@]} -gt 0 ] || systems=(linux-x64 win-x64 osx-arm64)

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
mkdir -p "$output"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for system in "${systems[@]}"; do
    name=demarche-$version-$system
    echo "Publishing $name ..."
    dotnet publish src/Demarche.Cli/Demarche.Cli.csproj --configuration Release --runtime "$system" --self-contained true \
        --output "$work/$name" --verbosity quiet --nologo -p:DebugType=none -p:PublishDocumentationFiles=false
    cp LICENSE README.md CHANGELOG.md "$work/$name/"
    case $system in
        win-*)
            rm -f "$output/$name.zip"
            if command -v zip >/dev/null 2>&1; then
                (cd "$work" && zip -q -r - "$name") > "$output/$name.zip"
            else
                python3 -m zipfile -c "$output/$name.zip" "$work/$name"
            fi ;;
        *) tar -C "$work" -czf "$output/$name.tar.gz" "$name" ;;
    esac
    rm -rf "${work:?}/$name"
done

ls -l "$output" | awk 'NR > 1 { printf "%8.1f MB  %s\n", $5 / 1e6, $NF }'
