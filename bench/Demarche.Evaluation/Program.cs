using System.CommandLine;
using Demarche.Evaluation;
using Demarche.Evaluation.Measures;

var names = new Argument<string[]>("measure")
{
    Description = $"What to measure: {string.Join(", ", AllMeasures.Groups.SelectMany(group => group.Measures).Select(measure => measure.Name))}; all where none is named.",
    Arity = ArgumentArity.ZeroOrMore,
};
var write = new Option<bool>("--write") { Description = "Write the results below docs/results; needs every measure of a file." };
var check = new Option<bool>("--check") { Description = "End with 1 where a figure is below its floor." };
var root = new RootCommand("Measures the accuracy of the built program with the scorers that stand beside the corpora.") { names, write, check };
root.SetAction(result => EvaluationRun.Run(result.GetValue(names) ?? [], result.GetValue(write), result.GetValue(check), Console.Out));
return root.Parse(args).Invoke();
