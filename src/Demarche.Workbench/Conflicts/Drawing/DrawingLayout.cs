namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Where the states of a picture stand.</summary>
public enum DrawingLayout
{
    /// <summary>Layers where there is a status quo, else options where each state has its options, else a circle.</summary>
    Auto,

    /// <summary>One column for the status quo, one for what is one move away, and so on; what is never reached stands last.</summary>
    Layers,

    /// <summary>A table: rows by what the first half of the decision makers do, columns by what the others do.</summary>
    Options,

    /// <summary>A circle, in the order of the model.</summary>
    Circle,
}
