using System.Globalization;
using Demarche.Coreference;
using Demarche.Evaluation.Coreference;
using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Coreference;

// model, gum-train, output, and where wanted a number of passes and documents to measure on: learns the table of weights that coreference goes by.
// model, documents: measures the table that is there.
const float Least = 0.03f;
string[] learned = ["news", "interview", "speech", "bio", "voyage", "academic", "textbook", "court", "conversation", "vlog"];
using var model = LanguageModel.Load(args[0], new ModelOptions { Threads = 2 });
var pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(ModelStages.All(model)).Build();
var lexicon = CoreferenceLexicon.Load();
if (args.Length == 2)
{
    DevScore.Show(args[1], pipeline, lexicon, CoreferenceWeights.Load());
    return;
}

var documents = GumDocument.Read(args[1]).Where(gum => learned.Contains(gum.Genre)).Select(gum => TrainingDocument.Of(gum, pipeline, lexicon)).ToList();
var maker = new DecisionMaker();
var decisions = documents.SelectMany(document => maker.Of(document, null)).ToArray();
Console.WriteLine($"{documents.Count} documents, {decisions.Length} decisions, {maker.Numbers.Count} features");
var trainer = new WeightTrainer(maker.Numbers.Count);
trainer.Count(decisions);
var random = new Random(20160624);
for (var pass = 0; pass < (args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 8); pass++)
{
    random.Shuffle(decisions);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass + 1}: loss {trainer.Pass(decisions):f4}"));
}

var lines = maker.Numbers.Where(number => Math.Abs(trainer.Weights[number.Value]) >= Least).OrderBy(number => number.Key).Select(number => string.Create(
    CultureInfo.InvariantCulture,
    $"{(FeatureKind)(number.Key >> 32)}\t{(byte)(number.Key >> 24)}\t{(byte)(number.Key >> 16)}\t{(byte)(number.Key >> 8)}\t{(byte)number.Key}\t{trainer.Weights[number.Value]:0.###}"));
File.WriteAllLines(args[2],
[
    "# Weights of coreference decisions, learned from the parts of the GUM corpus (CC BY 4.0) whose texts may be used commercially, by tools/Demarche.Coreference.",
    "# kind, four numbers (FeatureKind and DecisionFeatures say of what), weight",
    .. lines,
]);
if (args.Length > 4)
{
    var weights = new CoreferenceWeights(maker.Numbers.ToDictionary(number => number.Key, number => trainer.Weights[number.Value]));
    DevScore.Show(args[4], pipeline, lexicon, weights);
}
