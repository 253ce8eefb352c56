using System.CommandLine;
using Demarche.Evaluation;
using Demarche.Evaluation.ByEye;
using Demarche.Evaluation.Copies;
using Demarche.Evaluation.Fitting;
using Demarche.Evaluation.Measures;

var names = new Argument<string[]>("measure")
{
    Description = $"What to measure: {string.Join(", ", AllMeasures.Groups.SelectMany(group => group.Measures).Select(measure => measure.Name))}; all where none is named.",
    Arity = ArgumentArity.ZeroOrMore,
};
var write = new Option<bool>("--write") { Description = "Write the results below docs/results; needs every measure of a file." };
var check = new Option<bool>("--check") { Description = "End with 1 where a figure is below its floor." };
var model = new Option<string?>("--model") { Description = "The language model to measure with; the one that comes with the program where none is named." };
var fit = new Option<string?>("--fit") { Description = "Fit weights on training data and write them among the reader's resources: links or rules, or confidence or names (which need --model)." };
var natural = new Option<bool>("--natural-copies") { Description = "List pairs of stories of the news corpora that share runs of words, for judging by eye." };
var rules = new Option<bool>("--copies-rules") { Description = "Compare rules for what counts as a copy, and for how copies are looked for." };
var sample = new Option<string?>("--sample") { Description = $"Draw findings of news stories for judging by eye: all, or some of {string.Join(", ", EyeFindings.Kinds)}, with commas between them." };
var seed = new Option<int>("--seed") { Description = "The seed of the sample.", DefaultValueFactory = _ => 1 };
var stories = new Option<int>("--stories") { Description = "How many stories the sample is drawn from.", DefaultValueFactory = _ => 300 };
var count = new Option<int>("--count") { Description = "How many findings of a kind are drawn.", DefaultValueFactory = _ => 100 };
var tuning = new Option<bool>("--tuning") { Description = "Draw from the half of the stories that rules are mended on, not from the one for figures." };
var judged = new Option<bool>("--judged") { Description = "Count the findings of news that were judged by eye." };
var root = new RootCommand("Measures the accuracy of the built program with the scorers that stand beside the corpora.") { names, write, check, model, fit, natural, rules, sample, seed, stories, count, tuning, judged };
root.SetAction(result => result.GetValue(sample) is { } kinds
    ? EyeSample.Run(kinds, result.GetValue(seed), result.GetValue(stories), result.GetValue(count), result.GetValue(tuning), Console.Out)
    : result.GetValue(judged) ? EyeCount.Run(Console.Out)
    : result.GetValue(natural)
    ? NaturalSearch.Run(Console.Out)
    : result.GetValue(rules) ? CopiesMeasure.CompareRules(Console.Out)
    : result.GetValue(fit) is { } weights
    ? FittingRun.Run(weights, result.GetValue(model), Console.Out)
    : EvaluationRun.Run(result.GetValue(names) ?? [], result.GetValue(write), result.GetValue(check), result.GetValue(model), Console.Out));
return root.Parse(args).Invoke();
