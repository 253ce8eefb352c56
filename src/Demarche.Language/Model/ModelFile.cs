using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Language.Model;

/// <summary>Opens the files of trained models.</summary>
internal static class ModelFile
{
    /// <summary>Opens a file and checks its hash and its form.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="hash">The SHA-256 that it must have, or null.</param>
    /// <param name="make">Takes the session over.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="ModelException">The file is missing, damaged, of another form, or has another hash.</exception>
    internal static T Open<T>(string path, ModelOptions options, string? hash, Func<InferenceSession, T> make)
    {
        CheckHash(path, hash);
        var session = OpenSession(path, options);
        try
        {
            var form = session.ModelMetadata.CustomMetadataMap.GetValueOrDefault("form");
            return string.Equals(form, LanguageModel.FormVersion, StringComparison.Ordinal) ? make(session) : throw ModelMessages.WrongForm(path, form);
        }
        catch (Exception e) when (e is KeyNotFoundException or System.Text.Json.JsonException or FormatException)
        {
            session.Dispose();
            throw ModelMessages.Damaged(path, e);
        }
        catch (ModelException)
        {
            session.Dispose();
            throw;
        }
    }

    private static void CheckHash(string path, string? expected)
    {
        if (!File.Exists(path))
        {
            throw ModelMessages.Missing(path);
        }

        if (expected is null)
        {
            return;
        }

        using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        if (!string.Equals(hash, expected, StringComparison.Ordinal))
        {
            throw ModelMessages.WrongHash(path, hash, expected);
        }
    }

    private static InferenceSession OpenSession(string path, ModelOptions options)
    {
        using var settings = new SessionOptions
        {
            IntraOpNumThreads = options.Threads,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        try
        {
            return new InferenceSession(path, settings);
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelMessages.Damaged(path, e);
        }
    }
}
