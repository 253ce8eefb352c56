namespace Demarche.Workbench.Annotation;

/// <summary>
/// Annotates JSON Lines: one document a line in, one line a document out, in the order of the input and with the same bytes on any number
/// of threads. A line that cannot be read is told and the others are done.
/// </summary>
public sealed class AnnotationRun
{
    // Documents wait in memory between reading and writing: so many a thread, and no more than so many bytes of them.
    private const int DocumentsAheadPerThread = 16;
    private const long BytesAhead = 64L << 20;

    private readonly AnnotationOptions _options;
    private readonly Func<AnnotationRequest, byte[]> _annotate;

    /// <summary>Makes a run.</summary>
    /// <param name="options">What to annotate and on how many threads.</param>
    public AnnotationRun(AnnotationOptions options)
        : this(options, new Annotator(options).Annotate)
    {
    }

    /// <summary>Makes a run with another way to annotate.</summary>
    /// <param name="options">On how many threads to annotate, and how long a line may be.</param>
    /// <param name="annotate">Gives the output line of a document; called on any thread.</param>
    internal AnnotationRun(AnnotationOptions options, Func<AnnotationRequest, byte[]> annotate)
    {
        _options = options;
        _annotate = annotate;
    }

    /// <summary>Annotates a stream.</summary>
    /// <param name="input">JSON Lines in UTF-8: objects with "text" and, where wanted, "id", "dct" or "date", "sentences" or "tokens", "offsetUnit". Blank lines are passed over. Not closed.</param>
    /// <param name="output">Takes JSON Lines in UTF-8 with "\n" line ends. Not closed.</param>
    /// <param name="report">Called for each line that was not annotated, in order of the input, on the calling thread.</param>
    /// <param name="cancellation">Ends the run between two documents.</param>
    /// <returns>How many documents were written and how many lines were not annotated.</returns>
    /// <exception cref="IOException">Reading or writing a stream failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public AnnotationCounts Run(Stream input, Stream output, Action<AnnotationProblem> report, CancellationToken cancellation = default)
    {
        var (documents, problems) = (0, 0);
        foreach (var outcome in _options.Threads <= 1 ? Lines(input, cancellation).Select(Annotate) : AnnotateAhead(input, cancellation))
        {
            if (outcome.Line is { } line)
            {
                output.Write(line);
                documents++;
            }
            else
            {
                report(outcome.Problem!);
                problems++;
            }
        }

        output.Flush();
        return new AnnotationCounts(documents, problems);
    }

    private IEnumerable<Outcome> AnnotateAhead(Stream input, CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, _options.Threads).ConcurrentScheduler;
        var ahead = new Queue<(Task<Outcome> Outcome, long Bytes)>();
        var bytes = 0L;
        foreach (var line in Lines(input, cancellation))
        {
            var size = line.Bytes?.Length ?? 0;
            while (ahead.Count >= _options.Threads * DocumentsAheadPerThread || (ahead.Count > 0 && bytes + size > BytesAhead))
            {
                yield return Next();
            }

            bytes += size;
            ahead.Enqueue((Task.Factory.StartNew(() => Annotate(line), cancellation, TaskCreationOptions.None, scheduler), size));
        }

        while (ahead.Count > 0)
        {
            yield return Next();
        }

        Outcome Next()
        {
            var (outcome, size) = ahead.Dequeue();
            bytes -= size;
            return outcome.GetAwaiter().GetResult();
        }
    }

    private IEnumerable<InputLine> Lines(Stream input, CancellationToken cancellation)
    {
        var reader = new LineReader(input, _options.MaximumLineBytes);
        for (var number = 1; reader.TryRead(out var bytes); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes is null || bytes.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return new InputLine(number, bytes);
            }
        }
    }

    private Outcome Annotate(InputLine line)
    {
        if (line.Bytes is not { } bytes)
        {
            return new Outcome(null, AnnotationMessages.TooLong(line.Number, _options.MaximumLineBytes));
        }

        var request = AnnotationLine.Read(bytes, line.Number, out var problem);
        return request is null ? new Outcome(null, problem) : Annotate(request, line.Number);
    }

    private Outcome Annotate(AnnotationRequest request, int number)
    {
        try
        {
            return new Outcome(_annotate(request), null);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // A fault that one document of thousands brings to light must not keep the others from being annotated; it is told as any line that was not.
            return new Outcome(null, AnnotationMessages.Fault(number, fault));
        }
    }

    private readonly record struct InputLine(int Number, byte[]? Bytes);

    private readonly record struct Outcome(byte[]? Line, AnnotationProblem? Problem);
}
