namespace Demarche.Conflict.Model;

/// <summary>How states that are generated from options are called.</summary>
public enum StateNumbering
{
    /// <summary>Counted from 1 in order of their code.</summary>
    Ordered,

    /// <summary>By their code: the sum of 2^k over the options k that are taken, counted from 0.</summary>
    Code,
}
