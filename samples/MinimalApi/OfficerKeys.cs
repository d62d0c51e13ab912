using System.Security.Cryptography;
using PhanAnh.Core;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>Stands in for a real sign-in: one bearer key for each official of the sample, drawn anew at every start.</summary>
internal sealed class OfficerKeys
{
    internal IReadOnlyDictionary<string, Actor> All { get; } = new[]
    {
        Actor.Of("tn-tiepnhan-01", "ReceptionOfficer"),
        Actor.Of("xd-daumoi-01", "FocalOfficer", "so-xay-dung"),
        Actor.Of("xd-xuly-01", "HandlingOfficer", "so-xay-dung"),
        Actor.Of("xd-lanhdao-02", "ApprovingLeader", "so-xay-dung"),
    }.ToDictionary(_ => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), StringComparer.Ordinal);

    /// <summary>Who a request comes from; nobody without a key that is known.</summary>
    internal Actor? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.Ordinal)
            ? All.GetValueOrDefault(header["Bearer ".Length..])
            : null;

    internal string KeyOf(string role) => All.First(pair => pair.Value.Role.Value == role).Key;
}
