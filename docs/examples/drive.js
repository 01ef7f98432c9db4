// The buttons of embedding.md: each asks the example for what is written on it, and what comes of it is shown.
const workbench = document.querySelector('where-next')
const said = document.getElementById('said')
const show = (words) => {
  said.textContent = words.length > 400 ? `${words.slice(0, 400)}…` : words
}

for (const button of document.querySelectorAll('#drive button')) {
  const { method, args } = button.dataset
  button.addEventListener('click', async () => {
    try {
      show(`${button.textContent} → ${JSON.stringify(await workbench[method](args && JSON.parse(args)))}`)
    } catch (error) {
      show(error.message)
    }
  })
}
workbench.addEventListener('ready', ({ detail }) => show(`ready: ${JSON.stringify(detail.moment)}`))
