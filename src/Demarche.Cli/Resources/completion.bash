# Completion of demarche for bash: the program itself suggests the words.
_demarche_complete() {
    local word="${COMP_WORDS[COMP_CWORD]}"
    local suggestions
    suggestions="$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "${suggestions}" -- "${word}"))
}
complete -o default -F _demarche_complete demarche ./demarche
