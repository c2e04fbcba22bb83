using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The name that a .NET member has in templates.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Whether templates may see a .NET member.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);
