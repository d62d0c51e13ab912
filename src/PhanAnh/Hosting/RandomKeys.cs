using System.Security.Cryptography;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Keys that nobody can guess; the packages below have no source of randomness.</summary>
internal static class RandomKeys
{
    internal static CaseKey Next() => new(RandomNumberGenerator.GetBytes(CaseKey.Length));
}
