namespace Statiq.Common;

/// <summary>What is removed from the output folder before or after an execution. The setting <c>CleanMode</c> has one of these.</summary>
public enum CleanMode
{
    /// <summary>Everything before the first execution, then what the one before wrote.</summary>
    Self,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>Everything before each execution.</summary>
    Full,

    /// <summary>Everything before the first execution, then what the one before wrote and this one did not. The default.</summary>
    Unwritten
}
