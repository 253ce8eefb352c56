using Demarche.Evaluation.Calibration;

namespace Demarche.Evaluation.Tests.Calibration;

public sealed class ReliabilityDiagramTests
{
    [Fact]
    public void The_error_is_the_mean_distance_of_confidence_and_share()
    {
        var diagram = new ReliabilityDiagram();
        diagram.Add(0.95, true);
        diagram.Add(0.95, false);
        diagram.Add(0.35, true);
        diagram.Add(1, true);

        // Counted by hand: three of four in the last bin, mean 0.9667 against 0.6667; one in the fourth, 0.35 against 1.
        diagram.Error.ShouldBe(100 * ((3 * 0.3) + 0.65) / 4, 0.01);
    }

    [Fact]
    public void Confidence_that_comes_true_has_no_error()
    {
        var diagram = new ReliabilityDiagram();
        for (var index = 0; index < 10; index++)
        {
            diagram.Add(0.7, index < 7);
        }

        diagram.Error.ShouldBe(0, 0.0001);
        diagram.Show("all").ShouldContain("0.7 to 0.8      10   70.0   70.0");
    }
}
