#compdef demarche
# Completion of demarche for zsh: the program itself suggests the words.
_demarche() {
    local -a suggestions
    suggestions=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    compadd -- $suggestions
    _files
}
if [ "${funcstack[1]}" = "_demarche" ]; then
    _demarche "$@"
else
    compdef _demarche demarche
fi
