using Demarche.Training.Samples;
using Demarche.Training.SelfTraining;

namespace Demarche.Training.Tests.SelfTraining;

public sealed class DocumentVoteTests
{
    [Fact]
    public void A_surname_is_a_person_where_the_full_name_was_one()
    {
        var samples = new[] { Sample("Ada Jordan spoke", "B-PER I-PER O"), Sample("Jordan left", "B-LOC O") };

        DocumentVote.Apply(samples);

        samples[1].Tags[0].ShouldBe(["B-PER", "O"]);
    }

    [Fact]
    public void One_against_one_is_left_as_it_was()
    {
        var samples = new[] { Sample("Ellery won", "B-ORG O"), Sample("in Ellery", "O B-LOC") };

        DocumentVote.Apply(samples);

        samples[0].Tags[0][0].ShouldBe("B-ORG");
        samples[1].Tags[0][1].ShouldBe("B-LOC");
    }

    private static Sample Sample(string words, string tags) => new("names", "one", words.Split(' '), [tags.Split(' ')], []);
}
