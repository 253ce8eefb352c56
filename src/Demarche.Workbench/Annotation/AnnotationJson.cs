using System.Text.Json.Serialization;

namespace Demarche.Workbench.Annotation;

/// <summary>How single values are written as JSON.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class AnnotationJson : JsonSerializerContext;
