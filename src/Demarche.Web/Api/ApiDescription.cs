using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Demarche.Web.Api;

/// <summary>What the OpenAPI document says besides what is read from the routes.</summary>
internal static class ApiDescription
{
    /// <summary>Sets the document up.</summary>
    internal static void SetUp(OpenApiOptions options)
    {
        options.ShouldInclude = static description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Demarche",
                Version = "v1",
                Description = "What a record of reporting on negotiations holds: who stands where, on whose word. A model of reporting, not of the world.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer(static (schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type == typeof(LocalDate))
            {
                (schema.Type, schema.Format) = (JsonSchemaType.String, "date");
            }
            else if (type == typeof(ReportId) || type == typeof(FindingId))
            {
                schema.Type = JsonSchemaType.String;
            }

            return Task.CompletedTask;
        });
    }
}
