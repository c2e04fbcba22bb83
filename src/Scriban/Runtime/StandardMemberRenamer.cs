using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>The default names: <c>ThisIsAName</c> is <c>this_is_a_name</c> in templates.</summary>
public static class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    /// <summary>An underscore where a capital follows what is not one; a run of capitals is one word.</summary>
    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 4);
        var wasUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c))
            {
                if (i > 0 && !wasUpper)
                    result.Append('_');
                wasUpper = true;
            }
            else
            {
                wasUpper = false;
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
