namespace Statiq.Common;

/// <summary>When a pipeline runs.</summary>
public enum ExecutionPolicy
{
    /// <summary>As the pipeline's kind asks for: deployment pipelines by hand, all others normally.</summary>
    Default,

    /// <summary>Unless only some pipelines are asked for.</summary>
    Normal,

    /// <summary>When it is asked for by name, or a pipeline that depends on it runs.</summary>
    Manual,

    /// <summary>Whatever is asked for.</summary>
    Always
}
