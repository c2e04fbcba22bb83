using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Articles.Bodies;

/// <summary>The box before a task as a character, since a form is nothing that a text may have, and no feed reader shows one.</summary>
internal sealed class TaskMark : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? "☑" : "☐");
}
