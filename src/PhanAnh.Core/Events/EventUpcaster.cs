using System.Text.Json.Nodes;

namespace PhanAnh.Core;

/// <summary>One step from an older form of a stored event to the next: a pure function over its JSON tree. What is stored stays as it is; only what is read is brought up.</summary>
/// <param name="Type">The type in the log.</param>
/// <param name="Schema">The schema that it takes, from 1; the next one comes out.</param>
/// <param name="Step">Changes the tree; it leaves the schema alone, and may rename the type, which then begins at schema 1.</param>
internal sealed record EventUpcaster(string Type, int Schema, Action<JsonObject> Step);
