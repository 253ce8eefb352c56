# Completion of demarche for fish: the program itself suggests the words.
function __demarche_complete
    set -l line (commandline -cp)
    demarche "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c demarche -a "(__demarche_complete)"
