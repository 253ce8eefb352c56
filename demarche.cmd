@echo off
rem Runs the demarche command; builds it first where that has not been done or its sources are newer.
setlocal
set "root=%~dp0"
set "program=%root%artifacts\program\demarche.exe"
set "stamp=%root%artifacts\program.stamp"

if not exist "%program%" goto build
if not exist "%stamp%" goto build
powershell -NoProfile -Command "$t=(Get-Item '%stamp%').LastWriteTimeUtc; if (Get-ChildItem -Recurse -File '%root%src','%root%samples','%root%Directory.Build.props','%root%Directory.Packages.props' | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
echo Building demarche (first use, or its sources changed) ... 1>&2
if not exist "%root%artifacts" mkdir "%root%artifacts"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet publish "%root%src\Demarche.Cli\Demarche.Cli.csproj" --configuration Release --output "%root%artifacts\program" --runtime win-x64 --no-self-contained --verbosity quiet --nologo 1>&2
if errorlevel 1 exit /b 1
type nul > "%stamp%"

:run
set "DEMARCHE_PROGRAM=%~nx0"
"%program%" %*
exit /b %errorlevel%
